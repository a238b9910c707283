/** A button that opens the browser's print. Hidden by the style sheet until it is defined. */
export class PrintIsland extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('button') !== null) window.print();
    });
  }
}
