-- Reads what is left of the limits. KEYS: the counts of the day, then the queues. ARGV: the fields of the daily counts.
-- Reply: microseconds until midnight, the daily counts, then for each queue how long it remains closed, how far ahead
-- its starts are reserved, and whether it is closed for the day.

local time = redis.call('TIME')
local clock = time[1] * 1000000 + time[2]
local stored = tonumber(redis.call('HGET', KEYS[1], 'day')) or 0
local day = math.floor(clock / 86400000000)
if stored == day + 1 then
  day = stored
end
local reply = {(day + 1) * 86400000000 - clock}
for _, field in ipairs(ARGV) do
  reply[#reply + 1] = stored == day and tonumber(redis.call('HGET', KEYS[1], field)) or 0
end
for i = 2, #KEYS do
  local queue = redis.call('HMGET', KEYS[i], 'next', 'seen', 'ahead', 'blocked', 'daily')
  local now = math.max(clock + (tonumber(queue[3]) or 0), tonumber(queue[2]) or 0)
  local blocked = (tonumber(queue[4]) or 0) - now
  reply[#reply + 1] = blocked <= 172800000000 and math.max(blocked, 0) or 0
  reply[#reply + 1] = math.max((tonumber(queue[1]) or 0) - now, 0)
  reply[#reply + 1] = queue[5] == '1' and 1 or 0
end
return reply
