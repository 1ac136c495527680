"""The small words that hold a sentence together: what denies, what links, what stops, in the tongues of words.toml."""

from __future__ import annotations

from inspector.core.diagnosis.reading.wording import STOP, VALUE

NOT = frozenset(
    ("not", "never", "nor", "neither", "nobody", "nicht", "no", "non", "nao", "ne", "pas", "niet", "nie", "не")
)
DENIES = frozenset(
    (
        *NOT, "unable", "fail", "failed", "fails", "failing", "failure", "error", "errors", "impossible", "problem",
        "trouble", "exception", "refused", "refuses", "kein", "keine", "without",
    )
)  # fmt: skip
"""What makes "verified" say that something was not: "could not be verified", "failed to verify", "error verifying"."""
FAILS = frozenset(
    ("failed", "fails", "fail", "failure", "error", "errors", "unsuccessful", "failing", "impossible", "exception")
)
"""The same where it stands behind: "verification failed"."""
BETWEEN = frozenset(
    (
        "be", "been", "being", "to", "yet", "a", "an", "the", "any", "able", "have", "has", "had", "is",
        "was", "were", "are", "in", "while", "when", "during", "on", "of", "at", "trying", "attempting",
        "occurred", "occured", "longer", "properly", "successfully", "correctly", "currently", "even", "we",
        "i", "could", "can", "must", "find", "possible", "get", "your", "this", "it", "that", "all", "or",
        "server", "client", "did", "does", "already", "with", "happened", "encountered", "encounter", "also",
        "one", "explicitly", "fully", "ever",
        "esta", "es", "est", "e", "ist", "sind", "war", "wurde", "worden", "sido", "foi", "ete", "stato", "stata", "ha",
        "fue", "se", "hat", "haben", "kann", "konnte", "werden", "puede", "peut", "puo", "pode", "kan", "ser", "etre",
        "essere", "moze", "byc", "made",
    )
)  # fmt: skip
COPULAS = frozenset(
    (
        "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "seems", "appears", "looks", "became",
        "ist", "sind", "war", "wurde", "esta", "ha", "est", "foi", "jest", "got", "contains",
    )
)  # fmt: skip
OBJECTS = frozenset(("to", "for", "on", "from", "by", "using", "in", "use", "request", "access"))
WANTS = frozenset(("must", "should", "has", "have", "needs", "expected", "only", "may"))
MAY = frozenset(("may", "must", "should", "can"))
CONTAINS = frozenset(
    ("contain", "contains", "include", "includes", "have", "has", "carry", "carries", "match", "be", "provide", "hold")
)
NAMED = frozenset(
    ("answers", "goes", "under", "like", "by", "of", "with", "named", "called", "that", "has", "matching", "for", "as")
)
IFS = frozenset(("if", "whether", "ob", "falls", "wenn"))
HAS = frozenset(("has", "have", "had", "contains", "contained", "got"))
LINKS = frozenset(
    (
        "of", "in", "from", "for", "inside", "within", "on", "at", "by", "to", "with", "des", "der", "du",
        "de", "del", "da", "do", "di", "della", "van", "den", "im", "dans", "en", "em", "nel", "vom", "d",
        "used", "の", "as", "named", "called", "via", "over", "through",
    )
)  # fmt: skip
STOPS = frozenset(
    (
        "in", "from", "for", "by", "with", "on", "at", "because", "when", "while", "since", "than", "as",
        "but", "is", "are", "was", "were", "be", "been", "has", "have", "if", "so", "via", "into", "inside",
        "within", "after", "before", "until", "during", "against", "and", "or", "to", "that", "which",
        "should", "must", "will", "can", "could", "please", "not", "then", "per", "through", "using", "of",
    )
)  # fmt: skip
FIRM_STOPS = STOPS - {"via", "using", "through", "per"}
SKIPPED = frozenset(
    ("value", "values", "format", "for", "of", "the", "a", "an", "set", "or", "and", "this", "your", "to", VALUE)
)
OF_NAME = frozenset(
    (
        "the", "a", "an", "this", "that", "your", "our", "its", "s", "het", "das", "die", "dem", "el", "la", "le",
        "les", "il", "lo", "los", "las", "l", "claim", "value", "values", "header", "parameter", "field", "claims",
        "given", "provided", "signed", "specified", "supplied", "requested", "presented", "current", "configured",
        "registered", "incoming", "received", "submitted", "following", "same", "check", "jwt", "token", "x", "my",
        "any", VALUE, "name", "named", "id", "timestamp", "identifier", "string", "attribute",
    )
)  # fmt: skip
FOUND = frozenset(("defined", "found", "find", "exist", "exists", "get", "got", "obtain", "located"))
"""Of what no server keeps a list, "not found" says that it is missing."""
FORMS = frozenset(("format", "structure", "syntax", "encoding", "serialization", "formatting", "padding", "formatted"))
ENDS = frozenset((STOP, "but", "however", "because", "although", "aber", "pero", "mais", "ma", "mas"))
ANDS = frozenset(("and", "or", "nor", "und", "oder", "y", "o", "et", "ou", "e", "i", "lub", "и", "или"))
GENERIC = frozenset(("parameter", "claim", "header", "token", "service"))
"""Subjects that are what a more exact one beside them is: "claim aud", "token signature"."""
NAMED_AFTER = GENERIC | {"client", "account", "assertion", "auth_method", "resource", "path", "content_type"}
"""Subjects of which what stands behind a colon is more exact: "Client authentication failed: client_secret"."""
VALUED = frozenset(
    (
        "client",
        "grant",
        "scope",
        "tenant",
        "resource",
        "domain",
        "permission",
        "redirect",
        "audience",
        "issuer",
        "account",
    )
)
"""Subjects whose quoted value may be any word, that of another subject too: grant type 'password'."""
OBJECTED = frozenset(("not_allowed", "not_supported", "disabled", "missing", "required"))
NEAR, FAR, FAR_BACK = 2, 5, 14
