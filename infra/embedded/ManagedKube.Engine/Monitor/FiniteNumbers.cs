using System.Globalization;
using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Monitor;

/// <summary>Refuses numbers that JSON, and therefore most providers, cannot carry.</summary>
internal static class FiniteNumbers
{
    /// <exception cref="FormatException">There is such a number; the message says where.</exception>
    public static PropertyMap Require(PropertyMap properties)
    {
        Check(properties, PropertyPath.Root);
        return properties;
    }

    private static void Check(PropertyMap properties, PropertyPath path)
    {
        foreach (var (key, value) in properties)
            if (MayHoldNumbers(value))
                Check(value, path.Append(key));
    }

    private static void Check(PropertyValue value, PropertyPath path)
    {
        switch (value)
        {
            case NumberValue number when !double.IsFinite(number.Value):
                throw new FormatException(string.Create(
                    CultureInfo.InvariantCulture, $"The property '{path}' is {number.Value}, which is no number that can be passed on. Give a finite one, or a text."));
            case SecretValue secret:
                Check(secret.Value, path);
                break;
            case OutputValue { Value: { } inner }:
                Check(inner, path);
                break;
            case ObjectValue o:
                Check(o.Properties, path);
                break;
            case ArrayValue array:
                for (var i = 0; i < array.Items.Length; i++)
                    if (MayHoldNumbers(array.Items[i]))
                        Check(array.Items[i], path.Append(i));
                break;
        }
    }

    // So that no path is made for a value that cannot be the one.
    private static bool MayHoldNumbers(PropertyValue value) => value is SecretValue or OutputValue or ObjectValue or ArrayValue
        || (value is NumberValue number && !double.IsFinite(number.Value));
}
