"""What deployments say of themselves: states, plans, outputs and answers, as resources."""
