namespace Pulumi;

/// <summary>A value of one of two types.</summary>
/// <typeparam name="T0">The first alternative.</typeparam>
/// <typeparam name="T1">The second alternative.</typeparam>
public readonly struct Union<T0, T1> : IEquatable<Union<T0, T1>>, IUnion
{
    private readonly T0 _value0;
    private readonly T1 _value1;
    private readonly bool _isT1;

    private Union(T0 value0, T1 value1, bool isT1)
    {
        _value0 = value0;
        _value1 = value1;
        _isT1 = isT1;
    }

    /// <summary>Whether the value is the first alternative.</summary>
    public bool IsT0 => !_isT1;

    /// <summary>Whether the value is the second alternative.</summary>
    public bool IsT1 => _isT1;

    /// <summary>The first alternative.</summary>
    /// <exception cref="InvalidOperationException">The value is the second alternative.</exception>
    public T0 AsT0 => _isT1 ? throw WrongAlternative(typeof(T0), typeof(T1)) : _value0;

    /// <summary>The second alternative.</summary>
    /// <exception cref="InvalidOperationException">The value is the first alternative.</exception>
    public T1 AsT1 => _isT1 ? _value1 : throw WrongAlternative(typeof(T1), typeof(T0));

    /// <summary>The value, whichever alternative it is.</summary>
    public object Value => _isT1 ? _value1! : _value0!;

    /// <summary>A union of the first alternative.</summary>
    public static Union<T0, T1> FromT0(T0 input) => new(input, default!, isT1: false);

    /// <summary>A union of the second alternative.</summary>
    public static Union<T0, T1> FromT1(T1 input) => new(default!, input, isT1: true);

    /// <summary>A union of the first alternative.</summary>
    public static implicit operator Union<T0, T1>(T0 t) => FromT0(t);

    /// <summary>A union of the second alternative.</summary>
    public static implicit operator Union<T0, T1>(T1 t) => FromT1(t);

    /// <summary>Whether both hold the same alternative with equal values.</summary>
    public static bool operator ==(Union<T0, T1> left, Union<T0, T1> right) => left.Equals(right);

    /// <summary>Whether the two differ in alternative or value.</summary>
    public static bool operator !=(Union<T0, T1> left, Union<T0, T1> right) => !left.Equals(right);

    /// <summary>Computes a result from whichever alternative is there.</summary>
    public TResult Match<TResult>(Func<T0, TResult> f0, Func<T1, TResult> f1) => _isT1 ? f1(_value1) : f0(_value0);

    /// <summary>Acts on whichever alternative is there.</summary>
    public void Switch(Action<T0> f0, Action<T1> f1)
    {
        if (_isT1)
            f1(_value1);
        else
            f0(_value0);
    }

    /// <summary>Converts the first alternative.</summary>
    public Union<TResult, T1> MapT0<TResult>(Func<T0, TResult> mapFunc)
        => _isT1 ? Union<TResult, T1>.FromT1(_value1) : Union<TResult, T1>.FromT0(mapFunc(_value0));

    /// <summary>Converts the second alternative.</summary>
    public Union<T0, TResult> MapT1<TResult>(Func<T1, TResult> mapFunc)
        => _isT1 ? Union<T0, TResult>.FromT1(mapFunc(_value1)) : Union<T0, TResult>.FromT0(_value0);

    /// <summary>Converts whichever alternative is there.</summary>
    public Union<TResult0, TResult1> Bimap<TResult0, TResult1>(Func<T0, TResult0> mapFunc0, Func<T1, TResult1> mapFunc1)
        => MapT0(mapFunc0).MapT1(mapFunc1);

    /// <summary>The first alternative if it is there; otherwise <paramref name="remainder"/> is the second.</summary>
    public bool TryPickT0(out T0 value, out T1 remainder)
    {
        value = _value0;
        remainder = _value1;
        return IsT0;
    }

    /// <summary>The second alternative if it is there; otherwise <paramref name="remainder"/> is the first.</summary>
    public bool TryPickT1(out T1 value, out T0 remainder)
    {
        value = _value1;
        remainder = _value0;
        return IsT1;
    }

    /// <inheritdoc/>
    public bool Equals(Union<T0, T1> other) => _isT1 == other._isT1 && Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Union<T0, T1> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_isT1, Value);

    /// <summary>The type and the text of the value.</summary>
    public override string ToString() => $"{(_isT1 ? typeof(T1) : typeof(T0)).FullName}: {Value}";

    private static InvalidOperationException WrongAlternative(Type wanted, Type actual)
        => new($"The union holds a {actual.Name}, not a {wanted.Name}.");
}
