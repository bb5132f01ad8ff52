-- Removes workers that have ended: those without events that have been silent for some time, and one that says so.
-- KEYS[1]: the stream. ARGV: the group, the time in milliseconds, the consumer that ends or nothing.
local removed = 0
if redis.call('EXISTS', KEYS[1]) == 0 then
  return removed
end
for _, words in ipairs(redis.call('XINFO', 'CONSUMERS', KEYS[1], ARGV[1])) do
  local consumer = {}
  for i = 1, #words, 2 do
    consumer[words[i]] = words[i + 1]
  end
  -- Events that one still has must be taken over first: removing it would lose them.
  if consumer.pending == 0 and (consumer.idle > tonumber(ARGV[2]) or consumer.name == ARGV[3]) then
    redis.call('XGROUP', 'DELCONSUMER', KEYS[1], ARGV[1], consumer.name)
    removed = removed + 1
  end
end
return removed
