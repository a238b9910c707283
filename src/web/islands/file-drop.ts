/** Lets a file be dropped on its field, and says at once when it is too large. The server checks again. */
export class FileDropIsland extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) return;
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.toggleAttribute('data-over', true);
    });
    this.addEventListener('dragleave', () => this.toggleAttribute('data-over', false));
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      this.toggleAttribute('data-over', false);
      if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    input.addEventListener('change', () => this.#check(input));
  }

  #check(input: HTMLInputElement): void {
    const largest = Number(this.dataset['largest']);
    const tooLarge = [...(input.files ?? [])].find((file) => file.size > largest);
    const message = this.querySelector('[role=status]');
    if (message !== null) {
      message.textContent =
        tooLarge === undefined ? '' : (this.dataset['tooLarge'] ?? '').replace('{name}', tooLarge.name);
    }
    if (tooLarge !== undefined) input.value = '';
  }
}
