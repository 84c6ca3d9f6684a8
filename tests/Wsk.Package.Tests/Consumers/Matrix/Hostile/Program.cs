using global::System.Text;
using global::Wsk;

namespace My.System
{
    [SessionFrom(MaxBytes = 0)]
    internal partial class @class
    {
        [SessionField(SessionField.CustomerName)]
        public string? @event { get; set; }

        [SessionField(SessionField.Gender)]
        public Gender @int { get; set; }

        [SessionField(SessionField.Remark)]
        public string? payload { get; set; }

        [CustomData("写", "writer")]
        public string? writer { get; set; }

        [CustomData("值", "value")]
        public int value { get; set; }

        [CustomData("结果", "result")]
        public long result { get; set; }

        [CustomData("来源", "source")]
        public string? source { get; set; }

        [CustomData("模样", "Shape")]
        public bool Shape { get; set; }

        [CustomData("写法", "Write")]
        public string? Write { get; set; }

        [CustomData("字首", "Prefix_payload")]
        public string? Prefix_payload { get; set; }

        [CustomData("字", "_payload")]
        public string? _payload { get; set; }

        [CustomData("目的地", "utf8Destination")]
        public string? utf8Destination { get; set; }

        [CustomData("系统", "System")]
        public string? System { get; set; }

        [CustomData("全局", "global")]
        public string? global { get; set; }

        // A name of the generated code's own: the author's member wins.
        [SessionIgnore]
        public string MaxSessionFromBytes => "the author's own";
    }

    internal static class Program
    {
        private static void Main()
        {
            var card = new @class
            {
                @event = "事件",
                @int = Gender.Female,
                payload = "p",
                writer = "w",
                value = -1,
                result = long.MaxValue,
                source = "s",
                Shape = true,
                Write = "W",
                Prefix_payload = "P",
                _payload = "_",
                utf8Destination = "d",
                System = "S",
                global = "g",
            };
            global::System.Console.OutputEncoding = new UTF8Encoding(false);
            global::System.Console.Write(card.ToSessionFrom());
        }
    }
}
