/** What the page script and the background say: the small bar, the menus, failures of capture and write-back. */
export const page = {};
