using Wsk;

namespace Newer
{
    [SessionFrom]
    public partial class Visitor
    {
        public string CustomerName { get; set; }

        [CustomData("来源", "source")]
        public string Source { get; set; }
    }
}
