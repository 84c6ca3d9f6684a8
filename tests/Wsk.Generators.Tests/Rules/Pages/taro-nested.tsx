export default function Order({ items, card }: Props) {
  const a = 1, b = 2
  if (a<b && b>a) { return null }
  const map = new Map<string, Array<Item>>()
  const half = a / 2 / b, pattern = /[<'"`]/g
  return (
    <View>
      {items.map(item => (
        <Cell
          key={item.id}
          title={<Text>don't {item.name}</Text>}
          footer={item.open && <Button openType="contact" sessionFrom={⟦7001|{ id: item.id }⟧}>客服</Button>}
        />
      ))}
      <Text>https://example.com/a</Text>
      <Button openType="contact" sessionFrom={card} style={{ color: `${a ? '#fff' : "#000"}` }}>客服</Button>
    </View>
  )
}
