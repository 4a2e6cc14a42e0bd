/** How a reader likes the pages: set on `<html>` by the server, kept in a cookie that says nothing of who they are. */
export type Look = { readonly theme: 'system' | 'light' | 'dark'; readonly text: '18' | '21' | '24' };
