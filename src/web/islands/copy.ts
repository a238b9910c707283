const SHOWN_MS = 4000;

/** Copies its field, and says so. Where the clipboard is closed to us the text is marked, ready for Ctrl+C. */
export class CopyIsland extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    const status = this.querySelector('[role=status]');
    if (field === null || status === null) return;
    this.querySelector('button')?.addEventListener('click', async () => {
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
        status.textContent = this.dataset['done'] ?? '';
        setTimeout(() => (status.textContent = ''), SHOWN_MS);
      } catch {
        field.focus();
      }
    });
  }
}
