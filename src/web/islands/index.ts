import { CopyIsland } from './copy.ts';
import { EnterIsland } from './enter.ts';
import { FileDropIsland } from './file-drop.ts';
import { LeversIsland } from './levers.ts';
import { MakingIsland } from './making.ts';
import { MenuIsland } from './menu.ts';
import { PasteIsland } from './paste.ts';
import { PrintIsland } from './print.ts';
import { UnsavedIsland } from './unsaved.ts';

// Each island wraps HTML that already works, so a browser without script loses a convenience and nothing else.
customElements.define('ll-copy', CopyIsland);
customElements.define('ll-enter', EnterIsland);
customElements.define('ll-file-drop', FileDropIsland);
customElements.define('ll-levers', LeversIsland);
customElements.define('ll-making', MakingIsland);
customElements.define('ll-menu', MenuIsland);
customElements.define('ll-paste', PasteIsland);
customElements.define('ll-print', PrintIsland);
customElements.define('ll-unsaved', UnsavedIsland);
