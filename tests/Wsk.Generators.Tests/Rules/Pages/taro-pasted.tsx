export const Contact = ({ name, age }: Props) => (
  <View>
    <Button openType="contact" sessionFrom={⟦7003|`{"customerName":"${name}","gender":${age}}`⟧} />
    <Button openType="contact" sessionFrom={⟦7003|'{"customerName":"' + name + '"}'⟧} />
    <Button openType="contact" sessionFrom={`{"customerName":${JSON.stringify(name)}}`} />
    <Button openType="contact" sessionFrom={'{"customData":"' + encodeURIComponent(entries) + '"}'} />
    <Button openType="contact" sessionFrom={`{"customerName":"${name}"}`.trim()} />
  </View>
)
