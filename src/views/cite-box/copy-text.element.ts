import { EnhancedElement } from '../enhanced-element.ts';

/** A text with a button that copies it. Without a clipboard the text is selected instead. */
class CopyTextElement extends EnhancedElement {
  protected override enhance(): void {
    const text = this.querySelector<HTMLElement>('[data-text]');
    const button = this.querySelector('button');
    if (!text || !button) throw new Error('no [data-text] or no <button> inside');
    const label = button.textContent;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'visually-hidden';
    this.append(status);
    button.addEventListener('click', () => void this.#copy(text, button, status), { signal: this.untilGone });
    button.addEventListener('blur', () => (button.textContent = label), { signal: this.untilGone });
  }

  async #copy(text: HTMLElement, button: HTMLButtonElement, status: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      button.textContent = 'Copied';
      status.textContent = 'Copied';
    } catch {
      // Refused, or not there at all: browsers give a clipboard only to addresses with https.
      getSelection()?.selectAllChildren(text);
      status.textContent = 'The citation is selected; copy it with the keyboard.';
    }
  }
}

customElements.define('copy-text', CopyTextElement);
