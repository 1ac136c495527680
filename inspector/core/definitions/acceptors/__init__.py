"""The settings of APIs, read from what people have of them: answers of tools, templates, manifests, policies, flags.

    reading    a text, and the APIs in it: the entrance
    pastes     a text as what formats look into: data, XML, or the text itself; prompts and commands are passed over
    elements   what is nearly XML: policies of API Management
    environments  variables, wherever they stand
    gathering  the settings of one API on their way, with what cannot be known of them
    telling    what was read, in one line
    formats/   one module for each family of formats

A value that only another place can tell stays unknown, and a note says so. Secrets are not looked at.
"""
