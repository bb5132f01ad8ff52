-- Acquires the lease for an owner, who may already hold it. Returns 1 on success, 0 if someone else holds it, or -1
-- if the key belongs to another program. KEYS: lease. ARGV: owner, milliseconds.
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then
  -- A lease always expires. A key that never expires belongs to another program.
  if redis.call('PTTL', KEYS[1]) == -1 then
    return -1
  end
  return 0
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
