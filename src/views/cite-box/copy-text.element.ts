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
    button.hidden = false;
    button.addEventListener(
      'click',
      () => {
        void navigator.clipboard.writeText(text.textContent.trim()).then(
          () => {
            button.textContent = 'Copied';
            status.textContent = 'Copied';
            button.addEventListener('blur', () => (button.textContent = label), { once: true });
          },
          () => {
            getSelection()?.selectAllChildren(text);
            status.textContent = 'The citation is selected; copy it with the keyboard.';
          },
        );
      },
      { signal: this.untilGone },
    );
  }
}

customElements.define('copy-text', CopyTextElement);
