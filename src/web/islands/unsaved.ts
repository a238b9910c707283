/** Asks before leaving a form with changes that are not saved, and says that there are some. */
export class UnsavedIsland extends HTMLElement {
  #dirty = false;
  readonly #note = document.createElement('p');

  connectedCallback(): void {
    this.#note.className = 'll-unsaved';
    this.#note.setAttribute('role', 'status');
    this.append(this.#note);
    if (this.dataset['changed'] !== undefined) this.#set(true);
    this.addEventListener('input', () => this.#set(true));
    this.addEventListener('submit', () => this.#set(false));
  }

  disconnectedCallback(): void {
    this.#set(false);
    this.#note.remove();
  }

  #set(dirty: boolean): void {
    if (dirty === this.#dirty) return;
    this.#dirty = dirty;
    this.#note.textContent = dirty ? (this.dataset['message'] ?? '') : '';
    // Listened to only while needed: a page with this listener is not kept for the back button.
    if (dirty) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  }
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
