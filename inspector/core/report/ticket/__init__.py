"""The report for a ticket: what was judged and answered, as a page that names nobody unless that is wanted."""
