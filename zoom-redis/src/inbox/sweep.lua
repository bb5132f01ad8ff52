-- Removes workers that have no events: those that have been silent for some time, and the one that is ending now.
-- KEYS[1]: the stream. ARGV: the group, the maximum idle time in milliseconds, and the consumer that is ending, if any.
local removed = 0
if redis.call('EXISTS', KEYS[1]) == 0 then
  return removed
end
for _, words in ipairs(redis.call('XINFO', 'CONSUMERS', KEYS[1], ARGV[1])) do
  local consumer = {}
  for i = 1, #words, 2 do
    consumer[words[i]] = words[i + 1]
  end
  -- A worker's remaining events must be taken over first: removing the worker would lose them.
  if consumer.pending == 0 and (consumer.idle > tonumber(ARGV[2]) or consumer.name == ARGV[3]) then
    redis.call('XGROUP', 'DELCONSUMER', KEYS[1], ARGV[1], consumer.name)
    removed = removed + 1
  end
end
return removed
