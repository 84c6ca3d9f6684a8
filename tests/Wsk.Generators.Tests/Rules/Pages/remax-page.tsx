import * as React from 'react';
import { Button, View } from 'remax/wechat';

export default class Page extends React.Component<Props, State> {
  render() {
    return (
      <View>
        <Button openType="contact" sessionFrom={this.state.card}>客服</Button>
        <Button wechat-openType="contact" wechat-sessionFrom={⟦7001|{ id: this.state.id }⟧}>客服</Button>
      </View>
    );
  }
}
