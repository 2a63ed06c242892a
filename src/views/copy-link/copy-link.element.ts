import { EnhancedElement } from '../enhanced-element.ts';

/** How long "Copied" stays, ms. */
const shownFor = 4000;

/** A link that copies its own address. Where the clipboard is refused it shows the address, selected. */
class CopyLinkElement extends EnhancedElement {
  protected override enhance(): void {
    const link = this.querySelector('a');
    if (!link) throw new Error('no <a> inside');
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'copy-status';
    this.append(status);
    link.addEventListener(
      'click',
      (click) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey) return;
        click.preventDefault();
        void this.#copy(link.href, status);
      },
      { signal: this.untilGone },
    );
  }

  async #copy(address: string, status: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = 'Copied';
      setTimeout(() => (status.textContent = ''), shownFor);
    } catch {
      const field = document.createElement('input');
      field.readOnly = true;
      field.value = address;
      field.setAttribute('aria-label', 'Address, to copy by hand');
      status.replaceChildren(field);
      field.select();
    }
  }
}

customElements.define('copy-link', CopyLinkElement);
