"""CloudFormation and what is built on it: what its functions, parameters, conditions and loops come to."""
