using System.Reflection;

namespace Pulumi.Experimental.Provider;

/// <summary>Describes the properties of classes, and collects the types that those use.</summary>
internal sealed class PropertyAnalyzer(string package)
{
    private static readonly Type[] BaseTypes = [typeof(Resource), typeof(ComponentResource), typeof(CustomResource), typeof(ResourceArgs)];

    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>The properties of a class, and which of them are always there.</summary>
    internal sealed record Description(Dictionary<string, PropertySpec> Properties, HashSet<string> Required);

    /// <summary>The types that properties use, by name.</summary>
    public Dictionary<string, ComplexTypeSpec> Types { get; } = [];

    /// <exception cref="ArgumentException">A member has no attribute, or is of a type that a schema cannot describe.</exception>
    public Description Analyze(Type type)
    {
        var description = new Description([], []);
        var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member is FieldInfo or PropertyInfo && !BaseTypes.Contains(member.DeclaringType));
        foreach (var member in members)
        {
            var name = WireNames.TryFind(member)
                ?? throw new ArgumentException($"Property {type.Name}.{member.Name} has no Input or Output attribute.");
            var isOutput = member.GetCustomAttribute<OutputAttribute>() is not null;
            var spec = new TypeAnalyzer(this, $"{type.Name}.{member.Name}", isOutput).Analyze(TypeOf(member));
            description.Properties[name] = new()
            {
                Type = spec.Type,
                Ref = spec.Ref,
                Plain = spec.Plain,
                Items = spec.Items,
                AdditionalProperties = spec.AdditionalProperties,
            };
            if (IsRequired(member))
                description.Required.Add(name);
        }

        return description;
    }

    /// <summary>The reference to a class with properties of its own, which is described once.</summary>
    public string Refer(Type type)
    {
        const string ArgsSuffix = "Args";
        var name = type.Name.EndsWith(ArgsSuffix, StringComparison.Ordinal) ? type.Name[..^ArgsSuffix.Length] : type.Name;
        if (!Types.ContainsKey(name))
        {
            // Known before it is described, for it may contain itself.
            Types[name] = ComplexTypeSpec.CreateObject([], []);
            var description = Analyze(type);
            Types[name] = ComplexTypeSpec.CreateObject(description.Properties, description.Required);
        }

        return $"#/types/{package}:index:{name}";
    }

    private static Type TypeOf(MemberInfo member) => member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;

    private bool IsRequired(MemberInfo member)
    {
        if (WireNames.FindInput(member) is { } input)
            return input.IsRequired;

        var nullability = member is PropertyInfo property ? _nullability.Create(property) : _nullability.Create((FieldInfo)member);
        return nullability is { Type.IsGenericType: true, GenericTypeArguments: [var content] }
            && nullability.Type.GetGenericTypeDefinition() == typeof(Output<>)
            && content.ReadState != NullabilityState.Nullable;
    }
}
