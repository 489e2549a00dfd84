// Dialogs outside the body do not lock its scrolling: the frame never scrolls, and the lock's style has no nonce.

/** Where the office's dialogs and menus are drawn; they leave the page with it when it is locked. */
export const popups = document.getElementById('popups') ?? document.body;
/** Where those of the lock screen are drawn. */
export const lockPopups = document.getElementById('lock-popups') ?? document.body;
