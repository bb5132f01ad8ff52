-- Moves a dead letter back to the stream, unless that has already been done. KEYS[1]: the stream. KEYS[2]: the dead
-- letters. ARGV[1]: the dead letter.
local letter = redis.call('XRANGE', KEYS[2], ARGV[1], ARGV[1])[1]
if not letter then
  return 0
end
local fields = {}
for i = 1, #letter[2], 2 do
  if letter[2][i] ~= 'reason' and letter[2][i] ~= 'attempts' then
    fields[#fields + 1] = letter[2][i]
    fields[#fields + 1] = letter[2][i + 1]
  end
end
-- The event is written to the stream before the dead letter is removed: if the write fails, nothing has changed.
redis.call('XADD', KEYS[1], '*', unpack(fields))
return redis.call('XDEL', KEYS[2], ARGV[1])
