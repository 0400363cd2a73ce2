import { Badge, createTheme, Modal, Tooltip } from '@mantine/core';

/** Colours and sizes are in tokens.css: a style element made at run time would break the page's policy. */
export const theme = createTheme({
  cursorType: 'pointer',
  components: {
    Badge: Badge.extend({ defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 600 } }),
    // Locking the scroll injects a style element.
    Modal: Modal.extend({ defaultProps: { lockScroll: false } }),
    Tooltip: Tooltip.extend({
      defaultProps: { events: { hover: true, focus: true, touch: true } },
    }),
  },
});
