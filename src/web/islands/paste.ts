import { fitIn } from '../../kernel/notation/fit-in.ts';
import { type MarkupNode, withoutConditions } from '../../kernel/notation/markup.ts';
import { notationOf } from '../../kernel/notation/notation-of.ts';

/** Keeps headings, lists and bold of what is pasted from Word or a page, as notation; the server would only see the words. */
export class PasteIsland extends HTMLElement {
  readonly #note = document.createElement('p');
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    this.#note.className = 'll-pasted';
    this.#note.setAttribute('role', 'status');
    this.append(this.#note);
    this.addEventListener('paste', (event) => this.#onPaste(event), { signal: this.#stop.signal });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#note.remove();
  }

  #onPaste(event: ClipboardEvent): void {
    const field = event.target;
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (!(field instanceof HTMLTextAreaElement) || html === '') return;
    const notation = notationOf(nodesIn(html));
    // A picture alone has no words: the browser knows better what to do with it.
    if (notation === '') return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = field;
    insert(field, fitIn(notation, value.slice(0, selectionStart), value.slice(selectionEnd)));
    this.#note.textContent = this.dataset['said'] ?? '';
  }
}

/** A document of its own, in which nothing runs and nothing is fetched. */
function nodesIn(html: string): readonly MarkupNode[] {
  const page = new DOMParser().parseFromString(withoutConditions(html), 'text/html');
  return [...page.body.childNodes].flatMap(markupOf);
}

function markupOf(node: ChildNode): readonly MarkupNode[] {
  if (node instanceof Text) return [{ text: node.data }];
  if (!(node instanceof Element)) return [];
  return [
    {
      name: node.localName,
      attribute: (name) => node.getAttribute(name) ?? '',
      children: [...node.childNodes].flatMap(markupOf),
    },
  ];
}

/** As typed, so that it can be undone. The old command is the only one that the history of a field knows. */
function insert(field: HTMLTextAreaElement, text: string): void {
  const { selectionStart, selectionEnd, maxLength, value } = field;
  field.focus();
  // What was typed just before is a step of its own: moving the cursor away and back ends it, or both would be undone at once.
  field.setSelectionRange(0, 0);
  field.setSelectionRange(selectionStart, selectionEnd);
  if (document.execCommand('insertText', false, text)) return;
  const room = maxLength < 0 ? text.length : maxLength - value.length + (selectionEnd - selectionStart);
  field.setRangeText(text.slice(0, Math.max(0, room)), selectionStart, selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
