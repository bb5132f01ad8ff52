-- Drops events that are too old. Handled events are no longer in the stream, so these have not been handled. KEYS[1]:
-- the stream. KEYS[2]: the dead letters. ARGV[1]: the age in milliseconds.
local time = redis.call('TIME')
local oldest = time[1] * 1000 + math.floor(time[2] / 1000) - ARGV[1]
if oldest <= 0 then
  return {0, 0}
end
oldest = string.format('%.0f', oldest)
return {
  redis.call('XTRIM', KEYS[1], 'MINID', '~', oldest),
  redis.call('XTRIM', KEYS[2], 'MINID', '~', oldest),
}
