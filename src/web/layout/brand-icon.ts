const svg =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#15523d"/>` +
  `<g fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round"><path d="M5 25h3c6 0 6-17 13-17h6M5 25h3c6 0 7-8.5 13-8.5h6M5 25h22"/></g>` +
  `<circle cx="22" cy="8" r="3.6" fill="#e8ab3d"/></svg>`;

/** As a data address, because a browser without an icon asks for /favicon.ico on its own. */
export const brandIcon = `data:image/svg+xml,${encodeURIComponent(svg)}`;
