-- Removes the tokens of a login, and remembers that it did.
-- KEYS: tokens, known, once
-- A command that is sent again must not remove a login that was saved since the first time.
if redis.call('SET', KEYS[3], '', 'NX', 'PX', 60000) then
  -- Longer than any refresh token lives.
  redis.call('SET', KEYS[2], '', 'EX', 100 * 24 * 60 * 60)
  redis.call('DEL', KEYS[1])
end
return 1
