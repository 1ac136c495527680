"""What one would write with PyJWT in place of `inspect`: `pyjwt_script.py TOKEN KEYS ISSUER AUDIENCE`, both files."""

import json
import sys
from pathlib import Path

import jwt

token = Path(sys.argv[1]).read_text(encoding="ascii")
keys = json.loads(Path(sys.argv[2]).read_bytes())["keys"]
header = jwt.get_unverified_header(token)
key = next(jwt.PyJWK(key) for key in keys if key["kid"] == header["kid"])
print(jwt.decode(token, key, algorithms=["RS256"], issuer=sys.argv[3], audience=sys.argv[4]))
