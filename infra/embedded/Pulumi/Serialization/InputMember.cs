using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>A field or property of an arguments class that is sent.</summary>
internal sealed class InputMember
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<InputMember>> Cache = new();

    private readonly MemberInfo _member;
    private readonly InputAttribute _attribute;

    private InputMember(MemberInfo member, InputAttribute attribute)
    {
        _member = member;
        _attribute = attribute;
    }

    private string WireName => _attribute.Name;

    /// <summary>The values of all members with <see cref="InputAttribute"/>, private ones included, by wire name.</summary>
    /// <exception cref="ArgumentNullException">A member is required and null.</exception>
    /// <exception cref="InvalidOperationException">Two members have the same wire name.</exception>
    public static ImmutableDictionary<string, object?> GetValues(InputArgs args)
        => Cache.GetOrAdd(args.GetType(), Find).ToImmutableDictionary(member => member.WireName, member => member.GetValue(args));

    private object? GetValue(InputArgs args)
    {
        var value = _member is FieldInfo field ? field.GetValue(args) : ((PropertyInfo)_member).GetValue(args);
        if (value is null && _attribute.IsRequired)
        {
            throw new ArgumentNullException(
                _member.Name, $"[Input] {args.GetType().FullName}.{_member.Name} is required but was not given a value");
        }

        return value is not null && _attribute.Json ? JsonInput.Create(WireName, value) : value;
    }

    private static ImmutableArray<InputMember> Find(Type type)
    {
        const BindingFlags Flags = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        var members = type.GetFields(Flags).Concat<MemberInfo>(type.GetProperties(Flags))
            .Select(member => (Member: member, Attribute: member.GetCustomAttribute<InputAttribute>()))
            .Where(pair => pair.Attribute is not null)
            .Select(pair => new InputMember(pair.Member, pair.Attribute!))
            .ToImmutableArray();
        return members.GroupBy(member => member.WireName).FirstOrDefault(group => group.Count() > 1) is { } duplicates
            ? throw new InvalidOperationException(
                $"{type.FullName} has several [Input] members named '{duplicates.Key}': "
                + string.Join(", ", duplicates.Select(member => member._member.Name)))
            : members;
    }
}
