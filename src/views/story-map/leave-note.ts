/** Takes the note about a spot off the map. Had it the focus, the control for the list has it: the note’s spot is none. */
export function leaveNote(stage: Element): void {
  const note = stage.querySelector('.map-here');
  if (note === null) return;
  const hadFocus = note.contains(document.activeElement);
  note.remove();
  if (hadFocus) stage.closest('story-map')?.querySelector<HTMLElement>('.map-list')?.focus({ preventScroll: true });
}
