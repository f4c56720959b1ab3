namespace CircuitGen;

/// <summary>Which keys are refused, and what is said about them.</summary>
internal static class KeyPolicy
{
    private const string HowToGetAKey =
        "Make a key from the .ptau file of a public ceremony (Groth16.Setup), and let several parties contribute to it (Groth16.Contribute or snarkjs zkey contribute).";

    /// <summary>Refuses a key that anybody can forge proofs for.</summary>
    public static void RequireSound(VerificationKey key)
    {
        if ((key.LastingFlaw ?? KeyFlaws.OfDelta(key)) is { } flaw)
        {
            throw new InsecureKeyException(flaw);
        }
    }

    /// <summary>Refuses a key that anybody can forge proofs for whoever contributes to it.</summary>
    public static void RequireSoundOnceContributed(VerificationKey key)
    {
        if (key.LastingFlaw is { } flaw)
        {
            throw new InsecureKeyException(flaw);
        }
    }

    /// <summary>Refuses keys that are not fit for release.</summary>
    public static void RequireReleaseGrade(ProvingKey key)
    {
        RequireReleaseGrade(key.VerificationKey);
        if (key.ContributionCount == 0)
        {
            throw new InsecureKeyException("Nobody contributed to the key's second phase. " + HowToGetAKey);
        }
    }

    /// <summary>Refuses keys that are not fit for release, as far as a verification key shows it.</summary>
    public static void RequireReleaseGrade(VerificationKey key)
    {
        RequireSound(key);
        if (key.IsDevelopmentKey)
        {
            throw new InsecureKeyException("One party made this key for development and could forge proofs. " + HowToGetAKey);
        }
    }

    /// <summary>Says so, where the key is for development.</summary>
    public static void WarnIfDevelopmentKey(bool isDevelopmentKey, string operation)
    {
        if (isDevelopmentKey)
        {
            Groth16.OnWarning($"{operation} with an insecure development key: whoever made it can forge proofs. " + HowToGetAKey);
        }
    }
}
