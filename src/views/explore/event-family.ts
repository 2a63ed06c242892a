import type { TimelineEvent } from '../../compute/explore/lane-event.ts';
import { leadingActor } from '../../compute/explore/lanes.ts';
import type { ConflictEvent } from '../../compute/story.ts';
import type { ActorFamily } from '../../model/vocabulary.ts';

/** The family whose hue an event bears: of the actor that leads it. */
export function familyOf(event: Pick<TimelineEvent, 'actors'>): ActorFamily {
  return leadingActor(event)?.family ?? 'civilians';
}

/** The same of an event of the story, when the page is built. */
export function familyOfStoryEvent({ actors }: Pick<ConflictEvent, 'actors'>): ActorFamily {
  return familyOf({ actors: actors.map(({ actor, role }) => ({ id: actor.id, family: actor.family, role })) });
}
