import type { TimelineEvent } from '../../compute/explore/lane-event.ts';
import { leadingActor } from '../../compute/explore/lanes.ts';
import type { ActorFamily } from '../../model/vocabulary.ts';

/** The family whose hue an event bears: of the actor that leads it. */
export function familyOf(event: Pick<TimelineEvent, 'actors'>): ActorFamily {
  return leadingActor(event)?.family ?? 'civilians';
}
