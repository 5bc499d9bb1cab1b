/** Adds a working copy button to an address that can also be read and followed without script. */
class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const address = this.querySelector('a')?.href;
    const status = this.querySelector('[role="status"]');
    if (!button || !address || !status || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(address).then(
        () => (status.textContent = 'Copied.'),
        () =>
          (status.textContent = 'Your browser did not allow it. Select the address and copy it.'),
      );
    });
  }
}

customElements.define('copy-address', CopyAddress);
