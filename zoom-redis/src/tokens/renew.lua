-- Extends the lease of an owner. Returns 0 if the owner no longer holds it. KEYS: lease. ARGV: owner, milliseconds.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return 0
