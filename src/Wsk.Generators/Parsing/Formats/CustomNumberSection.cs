using System;
using System.Globalization;
using System.Text;

namespace Wsk.Generators.Parsing.Formats;

/// <summary>One section of a custom numeric format, between semicolons, read as .NET reads it.</summary>
internal sealed class CustomNumberSection
{
    private const int GroupSize = 3;
    private const int CommaLength = 3;
    private const int PlusLength = 3;
    private const int MostExponentDigits = 10;

    private readonly StringBuilder _literal = new();
    private readonly string _text;
    private readonly int _literalLength;
    private int _placeholders;
    private int _point = -1;
    private int _firstZero = int.MaxValue;
    private int _lastZero;
    private int _comma;
    private int _commas;
    private bool _hasGroups;
    private int _shift;
    private bool _isScientific;
    private bool _hasPlus;
    private int _exponentDigits;

    public CustomNumberSection(string text)
    {
        _text = text;
        for (int i = 0; i < text.Length;)
        {
            i = Read(i);
        }

        _literalLength = PayloadText.Encode(_literal.ToString()).Length;
        if (_comma == IntegerPlaces)
        {
            _shift -= _commas * GroupSize;
        }
        else
        {
            _hasGroups |= _comma > 0;
        }
    }

    private int IntegerPlaces => _point < 0 ? _placeholders : _point;

    private int MinInteger => Math.Max(0, IntegerPlaces - _firstZero);

    private int MinFraction => Math.Max(0, _lastZero - IntegerPlaces);

    private int MaxFraction => _placeholders - IntegerPlaces;

    /// <summary>The length of zero's text.</summary>
    public int OfZero => _isScientific
        ? Length(IntegerPlaces, MinFraction) + ExponentLength(0)
        : Length(MinInteger, MinFraction);

    /// <summary>The length of a number's text without a sign; null where the section rounds the number to zero.</summary>
    public int? Of(NumberShape number)
    {
        int integer = number.Exponent + 1 + _shift;
        if (_isScientific)
        {
            int fraction = Math.Min(MaxFraction, number.Digits - IntegerPlaces);
            return _placeholders == 0 ? null : Length(IntegerPlaces, Math.Max(MinFraction, fraction)) + ExponentLength(integer - IntegerPlaces);
        }

        return integer + MaxFraction <= 0 ? null
            : Length(Math.Max(MinInteger, integer), Math.Max(MinFraction, Math.Min(MaxFraction, number.Digits - integer)));
    }

    /// <summary>Reads what stands at an index; returns the next one.</summary>
    private int Read(int i)
    {
        char unit = _text[i];
        switch (unit)
        {
            case '#' or '0' or '.' or ',':
                ReadPlace(unit);
                return i + 1;
            case '%' or '‰':
                _shift += unit == '%' ? 2 : 3;
                _literal.Append(unit);
                return i + 1;
            case '\'' or '"':
                int end = _text.IndexOf(unit, i + 1);
                end = end < 0 ? _text.Length : end;
                _literal.Append(_text, i + 1, end - i - 1);
                return end + 1;
            case '\\':
                _literal.Append(_text, i + 1, Math.Min(1, _text.Length - i - 1));
                return i + 2;
            case 'E' or 'e' when ExponentEnd(i) is var exponent and not 0:
                return ReadExponent(i, exponent);
            default:
                _literal.Append(unit);
                return i + 1;
        }
    }

    private void ReadPlace(char unit)
    {
        switch (unit)
        {
            case '#':
                _placeholders++;
                break;
            case '0':
                _firstZero = Math.Min(_firstZero, _placeholders);
                _lastZero = ++_placeholders;
                break;
            case '.':
                _point = _point < 0 ? _placeholders : _point;
                break;
            case ',' when _placeholders > 0 && _point < 0:
                bool goesOn = _comma == _placeholders;
                _hasGroups |= _comma > 0 && !goesOn;
                _commas = goesOn ? _commas + 1 : 1;
                _comma = _placeholders;
                break;
        }
    }

    /// <summary>Where an exponent's zeros end, <c>E0</c>, <c>E+00</c> or <c>E-0</c>; 0 where none begins.</summary>
    private int ExponentEnd(int i)
    {
        int zeros = i + 1 < _text.Length && _text[i + 1] is '+' or '-' ? i + 2 : i + 1;
        int end = zeros;
        while (end < _text.Length && _text[end] == '0')
        {
            end++;
        }

        return end > zeros ? end : 0;
    }

    // Only the first one is an exponent; what looks like another is text.
    private int ReadExponent(int i, int end)
    {
        if (_isScientific)
        {
            _literal.Append(_text, i, end - i);
            return end;
        }

        _isScientific = true;
        _hasPlus = _text[i + 1] == '+';
        _exponentDigits = Math.Min(MostExponentDigits, end - i - (_text[i + 1] == '0' ? 1 : 2));
        return end;
    }

    private int Length(int integer, int fraction)
    {
        int shown = _placeholders > 0 || _point >= 0 ? integer : 0;
        int commas = _hasGroups ? (shown - 1) / GroupSize * CommaLength : 0;
        return _literalLength + shown + commas + (fraction > 0 ? 1 + fraction : 0);
    }

    private int ExponentLength(int exponent)
    {
        int sign = exponent < 0 ? 1 : _hasPlus ? PlusLength : 0;
        return 1 + sign + Math.Max(_exponentDigits, Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).Length);
    }
}
