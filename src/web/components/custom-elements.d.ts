import type { HTMLAttributes } from 'react';

type Island = HTMLAttributes<HTMLElement>;

// The islands that the browser upgrades (src/web/islands). Each wraps HTML that works without it.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'll-enter': Island;
      'll-menu': Island;
      'll-print': Island;
      'll-levers': Island & { 'data-from': string; 'data-failed': string };
      'll-making': Island & { 'data-making': string; 'data-done': string };
      'll-copy': Island & { 'data-done': string };
      'll-paste': Island & { 'data-said': string };
      'll-unsaved': Island & { 'data-message': string; 'data-changed'?: true | undefined };
      'll-file-drop': Island & { 'data-largest': number; 'data-too-large': string };
    }
  }
}
