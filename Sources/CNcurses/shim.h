#ifndef BRASSTACKS_CNCURSES_SHIM_H
#define BRASSTACKS_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdint.h>
#include <stdio.h>
#include <term.h>

/* term.h brings short macros that shadow ordinary names; none is used here. */
#undef columns
#undef lines
#undef tab

/* Swift cannot import macros with casts, nor read C's global variables in Swift 6 mode. */

static inline uint32_t bt_attribute_bold(void) { return A_BOLD; }
static inline uint32_t bt_attribute_underline(void) { return A_UNDERLINE; }
static inline uint32_t bt_attribute_reverse(void) { return A_REVERSE; }
static inline uint32_t bt_attribute_dim(void) { return A_DIM; }

/* `stdout` and `stdin` are globals too. */
static inline SCREEN *bt_newterm(const char *name) { return newterm(name, stdout, stdin); }

static inline WINDOW *bt_standard_screen(void) { return stdscr; }
static inline WINDOW *bt_physical_screen(void) { return curscr; }
static inline int bt_color_count(void) { return COLORS; }
static inline int bt_pair_count(void) { return COLOR_PAIRS; }

/* Sets attributes and a pair that may lie beyond the 255 that fit into an attribute. */
static inline int bt_set_attributes(WINDOW *window, uint32_t attributes, int pair) {
  return wattr_set(window, attributes, (short)0, &pair);
}

static inline int bt_add_text(WINDOW *window, int row, int column, const char *text) {
  return mvwaddstr(window, row, column, text);
}

/* True for a terminal that can be told where to write. */
static inline bool bt_can_place_cursor(void) { return cursor_address != 0; }

/* Looks a terminal's description up without taking the terminal over. */
static inline bool bt_set_up_description(const char *name) {
  int reason = 0;
  return setupterm(name, 1, &reason) == OK;
}

/* Declared by hand: glibc hides it without _XOPEN_SOURCE. */
extern int wcwidth(wchar_t);

#endif
