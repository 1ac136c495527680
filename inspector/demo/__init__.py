"""An authorization server on the loopback that behaves like an Amazon Cognito user pool, with faults on demand."""
