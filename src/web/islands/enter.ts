/** A part of a form with a button of its own, as a search in the middle of it: Enter in its fields presses that button. */
export class EnterIsland extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      this.querySelector('button')?.click();
    });
  }
}
