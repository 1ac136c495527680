"""How a sentence of a server is read: its words, the lexicon, its clauses, and the values it quotes."""
