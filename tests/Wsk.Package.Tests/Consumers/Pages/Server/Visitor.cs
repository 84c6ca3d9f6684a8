using Wsk;

namespace Pages;

[SessionFrom]
public partial record Visitor(string? CustomerName);
