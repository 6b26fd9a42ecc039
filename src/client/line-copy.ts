/** A line to be pasted elsewhere, with a button that copies it where the browser lets it. */
class LineCopy extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector('code')?.textContent ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy the line';
    const status = document.createElement('span');
    status.role = 'status';
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(line).then(
        () => (status.textContent = 'Copied.'),
        () => (status.textContent = 'Not copied: select the line instead.'),
      );
    });
    this.append(button, ' ', status);
  }
}

customElements.define('line-copy', LineCopy);
