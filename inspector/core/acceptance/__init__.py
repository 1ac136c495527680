"""Whether an API takes a token, by the rules of what stands in front of it and its settings.

    settings     what is set at one API; None where nobody knows
    presented    the token as it arrives there: what the checks found, and which keys would fit it
    finding      what one rule says of it
    rules/       one function a kind of rule, a module a family of them
    judging      all rules of an acceptor in its order, and what follows: a Judgement
    words        the sentences, made when they are shown
    protected    an API of a profile, with a name: an acceptor and its settings

Nothing is verified here that the checks verified: see inspector.core.checks.
"""
