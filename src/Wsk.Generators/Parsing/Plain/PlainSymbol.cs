using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wsk.Generators.Parsing.Plain;

/// <summary>Finds a member's symbol when somebody asks for it: the compiler then declares every member of the type.</summary>
internal readonly struct PlainSymbol
{
    private readonly TypeDeclarationSyntax _declaration;
    private readonly SemanticModel _model;
    private readonly PlainMember _member;
    private readonly CancellationToken _cancellationToken;

    public PlainSymbol(TypeDeclarationSyntax declaration, SemanticModel model, PlainMember member, CancellationToken cancellationToken)
    {
        _declaration = declaration;
        _model = model;
        _member = member;
        _cancellationToken = cancellationToken;
    }

    public ISymbol Symbol
    {
        get
        {
            MemberDeclarationSyntax member = _declaration.Members[_member.Index];
            SyntaxNode declared = member is FieldDeclarationSyntax fields ? fields.Declaration.Variables[_member.Variable] : member;
            return _model.GetDeclaredSymbol(declared, _cancellationToken)!;
        }
    }

    /// <summary>An attribute of the member; null where the compiler counts them otherwise than the syntax.</summary>
    public AttributeData? Attribute(int index)
    {
        ImmutableArray<AttributeData> attributes = Symbol.GetAttributes();
        return attributes.Length == _member.Attributes.Count ? attributes[index] : null;
    }
}
