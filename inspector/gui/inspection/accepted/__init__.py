"""The tab "Accepted by": which APIs would take the token, and what the others would answer.

told       rows and rules in words, with the glyph that stands for them
rows       the rows of the list, under the heads of their groups
delegate   how a row is drawn
listing    the list: one tab stop, rows that open
card       what an open row holds: its rules, what would have to change, its settings
settings   the settings of an acceptor, of which the token's values can be tried
first_line the chips that count and filter, and the date of the rules
remarks    what is to be said of all of them first
view       all of it, drawn from inspector.gui.model.acceptance
"""
