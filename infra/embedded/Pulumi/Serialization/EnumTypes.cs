using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Structs marked with <see cref="EnumTypeAttribute"/>.</summary>
internal static class EnumTypes
{
    /// <summary>The text or number that the struct stands for.</summary>
    public static object? ToPlainValue(object value) => FindConversion(value.GetType(), null)!.Invoke(null, [value]);

    /// <summary>The constructor from a text or from a number.</summary>
    public static ConstructorInfo? FindConstructor(Type type, Type plainType)
        => type.GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, [plainType]);

    /// <summary>Checks that the struct can be made from a text or a number and turned back into it.</summary>
    /// <exception cref="InvalidOperationException">It cannot.</exception>
    public static void Check(Type type)
    {
        var plainType = new[] { typeof(string), typeof(double) }
            .FirstOrDefault(plainType => FindConstructor(type, plainType) is not null);
        if (plainType is null || FindConversion(type, plainType) is null)
        {
            throw new InvalidOperationException(
                $"{type.FullName} has [EnumType], but not both a constructor from one string or double and an explicit "
                + "conversion back to it.");
        }
    }

    private static MethodInfo? FindConversion(Type type, Type? plainType)
        => type.GetMethod("op_Explicit", BindingFlags.Public | BindingFlags.Static, [type]) is { } method
            && (plainType is null || method.ReturnType == plainType)
            ? method
            : null;
}
