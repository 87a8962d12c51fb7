namespace ManagedKube.Model.Validation;

/// <summary>Remedies that several rules give.</summary>
internal static class Remedies
{
    public const string PrivateRange = "Use a range inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.";
}
